import { app, type Session, session, type WebContents } from 'electron';
import type { OfferExternal } from './external.ts';
import { mayAttachWebview, mayDownload, mayNavigate, mayOpenWindow, mayRequest, mayUse } from './guard.ts';
import { speakerOptions } from './preferences.ts';

/** Tells Chromium, before it starts, to resolve no name, look for no proxy and fetch nothing in the background. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

function guardSession(guarded: Session): void {
  guarded.setSpellCheckerEnabled(false);
  guarded.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(mayUse(permission, details));
  });
  guarded.setPermissionCheckHandler((_contents, permission, _origin, details) => mayUse(permission, details));
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  guarded.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayRequest(details.url) }));
  guarded.on('will-download', (event, item) => {
    if (!mayDownload(item.getURL())) event.preventDefault();
  });
}

function guardContents(contents: WebContents, offerExternal: OfferExternal): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-frame-navigate', (event) => {
    if (mayNavigate(event)) return;
    event.preventDefault();
    // What a frame inside the page wants is nothing that a person asked for.
    if (event.isMainFrame) void offerExternal(event.url);
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event, _preferences, parameters) => {
    if (!mayAttachWebview(parameters)) event.preventDefault();
  });
  contents.setWindowOpenHandler((details) => {
    if (mayOpenWindow(details)) return { action: 'allow', overrideBrowserWindowOptions: speakerOptions() };
    void offerExternal(details.url);
    return { action: 'deny' };
  });
}

/**
 * Puts the guard before every request, permission, download and navigation; links to the web are offered instead.
 * Must run before the first window opens.
 */
export function guardEverything(offerExternal: OfferExternal): void {
  guardSession(session.defaultSession);
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => guardContents(contents, offerExternal));
}
