import { register } from 'node:module';

/** Loaded before the built main (`--import`): what it imports as `electron` is the stand-in. */
const standIn = new URL('./stand-in-child.ts', import.meta.url).href;
const hook = `export const resolve = (name, context, next) =>
  next(name === 'electron' ? ${JSON.stringify(standIn)} : name, context);`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
