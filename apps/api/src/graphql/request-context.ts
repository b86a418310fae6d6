import type { Viewer } from "../access/viewer.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import { createLoaders, type Loaders } from "./load.js";

/** The session cookie of this exchange. */
export type SessionCookie = {
  /** What the browser sent, if anything. */
  readonly token: string | undefined;
  set(token: string): void;
  clear(): void;
};

export type Exchange = { readonly cookie: SessionCookie; readonly address: string; /** The browser, as it calls itself. */ readonly agent?: string };

/** What every resolver gets. Loaders and whatever is kept live for one request. */
export type RequestContext = Loaders & {
  readonly viewer: Viewer | undefined;
  readonly unitOfWork: UnitOfWork;
  readonly exchange: Exchange;
  /** Makes a thing once per request, such as a feature's own DataLoader; `key` is any object of the feature's. */
  kept<Thing>(key: object, make: () => Thing): Thing;
};

/** The context of a field behind `@SignedIn()`. */
export type SignedInContext = RequestContext & { readonly viewer: Viewer };

/** The context of one request. */
export function createContext(viewer: Viewer | undefined, unitOfWork: UnitOfWork, exchange: Exchange): RequestContext {
  const things = new Map<object, unknown>();
  return {
    viewer,
    unitOfWork,
    exchange,
    ...createLoaders(unitOfWork, viewer),
    kept<Thing>(key: object, make: () => Thing): Thing {
      if (!things.has(key)) things.set(key, make());
      return things.get(key) as Thing;
    },
  };
}
