const PATH = /^\/review\/visit\/([0-9A-Z]{26})\/?$/;

/** Where a visit's own page is: outside the app, within the reach of the worker that keeps it. */
export const visitPath = (id: string): string => `/review/visit/${id}`;

/** The visit a path names, if it names one. */
export const visitOf = (path: string): string | undefined => PATH.exec(path)?.[1];
