import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** A connection to the browser of all tests; closing it closes the windows that were opened through it. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject('browserEndpoint'));
