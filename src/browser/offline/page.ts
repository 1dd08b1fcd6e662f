// The page that keeps, shows and removes the copy of the site on this device.
import type { OfflineManifest } from '../../view/offline-manifest.ts';
import { keeping } from '../../view/words/words.ts';
import type { FromCopy, ToCopy } from './messages.ts';

const section = document.querySelector<HTMLElement>('[data-offline]');
if (section !== null) {
  open(section, new URL(section.dataset['offline'] ?? '/', location.href)).catch(() => {
    section.querySelector('[data-offline-status]')!.textContent = keeping.unable;
  });
}

/** Silence of the service worker, in milliseconds, after which it is asked again: browsers end long tasks. */
const patience = 15_000;

/** Wait before what failed is tried again by itself, in milliseconds. */
const retryInterval = 60_000;

async function open(section: HTMLElement, root: URL): Promise<void> {
  const find = <Type extends HTMLElement>(name: string): Type => section.querySelector<Type>(`[data-offline-${name}]`)!;
  const status = find('status');
  const bar = find<HTMLProgressElement>('progress');
  const count = find('count');
  const keep = find<HTMLButtonElement>('keep');
  const remove = find<HTMLButtonElement>('remove');
  const show = (text: string, { keeps = false, removes = false, works = false } = {}): void => {
    status.textContent = text;
    keep.hidden = !keeps;
    remove.hidden = !removes;
    bar.hidden = !works;
    count.textContent = '';
  };

  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined || !('caches' in window)) {
    return show(isSecureContext ? keeping.unable : keeping.needsHttps);
  }
  const copyName = `wayout ${root.pathname}`;
  const channel = new BroadcastChannel(copyName);
  const registered = async (): Promise<ServiceWorkerRegistration | undefined> =>
    (await workers.getRegistrations()).find(({ scope }) => scope === root.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fallback: ReturnType<typeof setTimeout> | undefined;

  const ask = async (message: ToCopy): Promise<void> => {
    const registration = await registered();
    (registration?.active ?? registration?.waiting ?? registration?.installing)?.postMessage(message);
  };
  /** Asks for the current version; goes on where a browser ended the download. */
  const update = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(update, patience);
    await ask({ type: 'keep' });
  };

  channel.addEventListener('message', ({ data }: MessageEvent<FromCopy>) => {
    clearTimeout(timer);
    if (data.type === 'progress') {
      timer = setTimeout(update, patience);
      // Only what is new is written: whoever has the status read out would hear it ten times a second.
      if (bar.hidden || remove.hidden) show(keeping.fetching, { removes: true, works: true });
      count.textContent = keeping.progress(data.done, data.total);
      bar.max = data.total;
      bar.value = data.done;
    } else if (data.type === 'whole') {
      show(keeping.whole(data.total, data.saved), { removes: true });
    } else if (data.type === 'failed') {
      keep.textContent = keeping.again;
      const rest = data.saved === undefined ? keeping.kept : keeping.works(data.saved);
      show(`${keeping.failures[data.reason]} ${rest}`, { keeps: true, removes: true });
      timer = setTimeout(update, retryInterval);
    } else if (data.type === 'removed') {
      clearTimeout(fallback);
      void offer(keeping.removed);
    }
  });

  keep.addEventListener('click', async () => {
    clearTimeout(fallback);
    show(keeping.starting, { works: true });
    bar.removeAttribute('value');
    try {
      const registration = await workers.register(new URL('sw.js', root), { scope: root.pathname, updateViaCache: 'none' });
      // Browsers may otherwise clear it when room gets short; some ask the reader.
      void navigator.storage.persist?.();
      await activation(registration);
      await update();
    } catch (error) {
      show(keeping.refused(error instanceof Error ? error.message : String(error)), { keeps: true });
    }
  });

  addEventListener('online', () => {
    if (!keep.hidden && !remove.hidden) void update();
  });

  remove.addEventListener('click', async () => {
    clearTimeout(timer);
    show(keeping.removing);
    await ask({ type: 'remove' });
    // A service worker that can't answer is removed from here.
    fallback = setTimeout(async () => {
      await (await registered())?.unregister();
      for (const name of await caches.keys()) if (name.startsWith(`${copyName} `)) await caches.delete(name);
      await offer(keeping.removed);
    }, 3000);
  });

  const offer = async (before = ''): Promise<void> => {
    const manifest = await readManifest(root);
    if (manifest === undefined) return show(`${before} ${keeping.noList}`.trim());
    keep.textContent = keeping.keep;
    show(`${before} ${keeping.takes(manifest.size, Object.keys(manifest.files).length)}`.trim(), {
      keeps: true,
    });
  };

  if ((await registered()) === undefined) return offer();
  show(keeping.lookingForNewer, { removes: true });
  await update();
}

function activation({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker?.state === 'activated') resolve();
      if (worker == null || worker.state === 'redundant') reject(new Error('its service worker did not start'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

async function readManifest(root: URL): Promise<OfflineManifest | undefined> {
  try {
    const response = await fetch(new URL('offline.json', root), { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as OfflineManifest) : undefined;
  } catch {
    return undefined;
  }
}
