import { describe, expect, it } from 'vitest';
import { themeLast } from '../../scripts/theme-last.ts';

const PAGE = `<html>
  <head>
    <title>Remit</title>
    <script src="./theme.js"></script>
    <script type="module" src="./assets/first.js"></script>
    <link rel="stylesheet" href="./assets/first.css">
  </head>
  <body></body>
</html>`;

describe('the script that puts the look on the page', () => {
  it('is the last of the head: it holds up no other file, and comes before anything is painted', () => {
    expect(themeLast(PAGE)).toBe(`<html>
  <head>
    <title>Remit</title>
    <script type="module" src="./assets/first.js"></script>
    <link rel="stylesheet" href="./assets/first.css">
    <script src="./theme.js"></script>
  </head>
  <body></body>
</html>`);
  });

  it('is missed where it is not there', () => {
    expect(() => themeLast(PAGE.replace('theme', 'other'))).toThrow('theme.js');
  });
});
