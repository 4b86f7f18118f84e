import type { FrameLocator, Locator, Page } from '@playwright/test';

type Place = Page | FrameLocator;

/** A place to write on a stand-in site, and every way in which a person sends from it. */
export interface ComposerCase {
  name: string;
  url: string;
  /** What a person does before they can write. */
  open?: (page: Page) => Promise<void>;
  /** Where the composer lies, if not in the page itself. */
  place?: (page: Page) => Place;
  editor: (place: Place) => Locator;
  /** The control that sends; absent where there is none. */
  button?: (place: Place) => Locator;
  /** Keys that send. */
  keys?: readonly string[];
  /** What the site itself has put into the box before the person writes. */
  begins?: string;
  /** Another place to write on the same page. */
  beside?: (page: Page) => Locator;
  /** The suggestion is copied here, not put in: not proven for this editor. */
  copies?: boolean;
}

/** Finds by a selector. */
export const within = (selector: string) => (place: Place) => place.locator(selector);

/** Finds a button by its whole name. */
export const named = (scope: string, name: string) => (place: Place) =>
  place.locator(scope).getByRole('button', { name, exact: true });
