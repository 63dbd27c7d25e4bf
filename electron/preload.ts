import { contextBridge, ipcRenderer } from 'electron';
import type { Calls, RemitBridge, Signals, Subscribe } from './bridge.ts';
import { channelOf, type Reply } from './channels.ts';
import { createInbox, MOST_OPENED } from './inbox.ts';

declare const __REMIT_VERSION__: string;

type Answer<Name extends keyof Calls> = Awaited<ReturnType<Calls[Name]>>;

async function call<Name extends keyof Calls>(
  name: Name,
  ...values: Parameters<Calls[Name]>
): Promise<Answer<Name>> {
  const reply: Reply<Answer<Name>> = await ipcRenderer.invoke(channelOf(name), ...values);
  if (reply.kind === 'failed') throw new Error(reply.message);
  return reply.value;
}

// The shell may speak before the page has loaded its code, so what it says waits for the first listener.
function receive<Name extends keyof Signals>(name: Name, most?: number): Subscribe<Signals[Name]> {
  const inbox = createInbox<Signals[Name]>(most);
  ipcRenderer.on(channelOf(name), (_event, value: Signals[Name]) => inbox.put(value));
  return inbox.listen;
}

const remit: RemitBridge = {
  version: __REMIT_VERSION__,
  edition: 'desktop',
  loadSettings: () => call('loadSettings'),
  saveSettings: (text) => call('saveSettings', text),
  loadNotes: (plan) => call('loadNotes', plan),
  saveNotes: (plan, text) => call('saveNotes', plan, text),
  loadLessons: (plan) => call('loadLessons', plan),
  saveLessons: (plan, text) => call('saveLessons', plan, text),
  loadVersion: () => call('loadVersion'),
  saveVersion: (text) => call('saveVersion', text),
  openExternal: (url) => call('openExternal', url),
  saveFile: (name, content) => call('saveFile', name, content),
  savePdf: (name) => call('savePdf', name),
  onLink: receive('link'),
  onCommand: receive('command'),
  onFile: receive('file', MOST_OPENED),
};

contextBridge.exposeInMainWorld('remit', remit);
