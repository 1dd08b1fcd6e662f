// Names of the service worker's caches, and of the channel on which it speaks to pages.

/** Address of the site's root, which the service worker answers for. */
export const root = (self as unknown as { registration: ServiceWorkerRegistration }).registration.scope;

/**
 * Name of the channel, which also begins the names of all that belongs to this site: a server may have several. The page that keeps a
 * copy writes it again, since it can share no code with the service worker.
 */
export const copyName = `wayout ${new URL(root).pathname}`;

export const filesName = `${copyName} files`;
export const stateName = `${copyName} state`;
