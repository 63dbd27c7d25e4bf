import type { Page } from 'playwright-core';

/** Collects what goes wrong in a page: errors, warnings, and requests that `isOurs` does not know. */
export function watch(page: Page, isOurs: (address: string) => boolean): readonly string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!isOurs(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
