// Sets where the site lies: https://errors.test/kb/. Imported before anything that reads it.
process.env['SITE_URL'] = 'https://errors.test';
process.env['BASE_PATH'] = '/kb';
