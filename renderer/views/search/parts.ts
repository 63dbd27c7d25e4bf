/** Everything of the view *Search* that is loaded when it is first needed. */
export { createEngine } from './engine.ts';
export { foundOf } from './found-of.ts';
export { SearchLeft } from './search-left.tsx';
export { SearchMain } from './search-main.tsx';
export { SearchRight } from './search-right.tsx';
export { textFound } from './text-found.ts';
