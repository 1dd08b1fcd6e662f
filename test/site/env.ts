// The environment in which a user would run the commands on the content root of the tests: without what vitest adds to it, and
// without settings of the run of the tests.

const added = /^(?:VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV|SITE_URL|BASE_PATH|CONTENT|CONTENT_DIR|CARDS|CACHE_DIR)$/;

export function userEnv(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', CONTENT: 'test/fixtures/root', ...settings };
}
