// What every browser has and jsdom lacks; react-router and Apollo Client reach for them when they are loaded.
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
