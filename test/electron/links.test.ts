import { describe, expect, it } from 'vitest';
import { linkFromArguments, parseLink } from '../../electron/links.ts';

describe('a link to a place', () => {
  it.each([
    ['remit://ipr-2021-2025/section-4', 'ipr-2021-2025', 'section-4'],
    ['remit://ipr-2021-2025/section-4/measure-1', 'ipr-2021-2025', 'section-4/measure-1'],
    ['remit://ipr-2021-2025/box-6/project-4/p-1/c-2', 'ipr-2021-2025', 'box-6/project-4/p-1/c-2'],
    ['remit://ipr-2021-2025/agency/cnipa', 'ipr-2021-2025', 'agency/cnipa'],
    ['remit://ipr-2021-2025/front/title', 'ipr-2021-2025', 'front/title'],
    ['remit://ipr-2021-2025/section-4~2/measure-1', 'ipr-2021-2025', 'section-4~2/measure-1'],
    ['REMIT://ipr-2021-2025/footnote-2', 'ipr-2021-2025', 'footnote-2'],
  ])('%s opens its place', (link, plan, id) => {
    expect(parseLink(link)).toEqual({ plan, id });
  });

  it.each<unknown>([
    'remit://',
    'remit:///',
    'remit://plan',
    'remit://plan/',
    'remit:///section-4',
    'remit:plan/section-4',
    'remit://plan//section-4',
    'remit://plan/section-4/',
    'remit://plan/../../etc/passwd',
    'remit://plan/%2e%2e/x',
    'remit://plan/%2fetc',
    'remit://plan/section-4%00',
    'remit://plan/section-4\u0000',
    'remit://plan/section-4\n',
    '\nremit://plan/section-4',
    ' remit://plan/section-4',
    'remit://plan/section-4?q=1',
    'remit://plan/section-4#x',
    'remit://plan\\section-4',
    'remit://user@plan/section-4',
    'remit://plan:80/section-4',
    'remit://plan/Section-4',
    'remit://plan/-section',
    'remit://plan/section--4',
    'remit://plan/секция-4',
    'remit://plan/<script>',
    'remit://plan/~2',
    'remit://plan/section-4~',
    'remit://pl~2/section-4',
    'remit://plan/section-4~2~3',
    "remit://plan/section-4' --inspect",
    'remit://a.b/section-4',
    `remit://plan/${'a/'.repeat(20)}a`,
    `remit://plan/${'a'.repeat(600)}`,
    'https://plan/section-4',
    'remits://plan/section-4',
    'javascript:remit://plan/section-4',
    '',
    undefined,
    null,
    4,
    {},
    ['remit://plan/section-4'],
  ])('a link that is none opens nothing: %j', (link) => expect(parseLink(link)).toBeUndefined());

  it('a link made to be slow does not hold up the app', () => {
    const start = performance.now();
    parseLink(`remit://${'a-'.repeat(250)}`);
    parseLink(`remit://plan/${'a'.repeat(1_000_000)}!`);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('a link among the arguments of a start', () => {
  it('the first link is taken, whatever stands around it', () => {
    const argv = [
      '/usr/bin/remit',
      '--flag=remit://x/y',
      7,
      'remit://bad/../x',
      'remit://a/box-1',
      'remit://a/box-2',
    ];
    expect(linkFromArguments(argv)).toEqual({ plan: 'a', id: 'box-1' });
  });

  it.each([
    [['remit', 'remit://a/../etc/passwd']],
    [['remit', 'REMIT:', '--inspect']],
    [['remit', `remit://a/${'a'.repeat(600)}`]],
  ])('where each that was meant as one names no place, that is told and nothing of it: %j', (argv) =>
    expect(linkFromArguments(argv)).toBeNull(),
  );

  it.each<unknown>([
    [],
    ['remit', '--flag=remit://x/y', 'x/remit://y'],
    undefined,
    null,
    'remit://a/box-1',
    { 0: 'remit://a/box-1' },
  ])('a start without a link opens no place: %j', (argv) => expect(linkFromArguments(argv)).toBeUndefined());
});
