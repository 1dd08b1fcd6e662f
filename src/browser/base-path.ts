// Where the site lies on its host.

/** Path of the site's root, with a slash at both ends. */
export const basePath = import.meta.env.BASE_URL.replace(/\/*$/, '/');
