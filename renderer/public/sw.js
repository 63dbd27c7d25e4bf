// Keeps the Browser edition for use without a network. `offline-files.js` is written by the build: the files of this build and a name for all of them together.
importScripts('./offline-files.js');

const { version, files } = self.remitFiles;
const prefix = `remit ${self.registration.scope} `;
const kept = prefix + version;

// Every file is fetched anew, or none is kept: a build is whole or it is not there.
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(kept)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))),
  );
});

// An older build is let go only now, when no page runs on it any more. Caches of other pages of the same server are none of our business.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(prefix) && name !== kept).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

// What this build has is answered from what was kept; anything else goes its usual way, and there is nothing else.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const asked = request.mode === 'navigate' ? self.registration.scope : request.url;
  event.respondWith(
    caches
      .open(kept)
      .then((cache) => cache.match(asked, { ignoreSearch: true, ignoreVary: true }))
      .then((found) => found ?? fetch(request)),
  );
});

// Said by a page whose person asked for the newer build.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});
