/** A phone's own store of what it keeps without a network: one database, wiped whole at sign-out and when another person comes. */
const NAME = "jianxiao-offline";
const STORES = ["records", "blobs"] as const;
type StoreName = (typeof STORES)[number];

export type OfflineStore = {
  read<Value>(store: StoreName, key: string): Promise<Value | undefined>;
  write(store: StoreName, key: string, value: unknown): Promise<void>;
  remove(store: StoreName, key: string): Promise<void>;
  /** Everything whose key begins so, by key. */
  under<Value>(store: StoreName, prefix: string): Promise<[string, Value][]>;
};

/** Opens the store; undefined where the browser has none (a private window of some). */
export async function openOfflineStore(): Promise<OfflineStore | undefined> {
  if (typeof indexedDB === "undefined") return undefined;
  try {
    const database = await asked(request(() => indexedDB.open(NAME, 1), (opening) => {
      for (const store of STORES) opening.createObjectStore(store);
    }));
    // A wipe elsewhere must not wait for this page.
    database.onversionchange = () => database.close();
    const within = <Value>(store: StoreName, mode: IDBTransactionMode, act: (objects: IDBObjectStore) => IDBRequest<Value>) => asked(act(database.transaction(store, mode).objectStore(store)));
    return {
      read: <Value>(store: StoreName, key: string) => within<Value | undefined>(store, "readonly", (objects) => objects.get(key) as IDBRequest<Value | undefined>),
      write: async (store, key, value) => {
        await within(store, "readwrite", (objects) => objects.put(value, key));
      },
      remove: (store, key) => within(store, "readwrite", (objects) => objects.delete(key)),
      under: async <Value>(store: StoreName, prefix: string) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const keys = await within(store, "readonly", (objects) => objects.getAllKeys(range));
        const values = await within(store, "readonly", (objects) => objects.getAll(range) as IDBRequest<Value[]>);
        return keys.map((key, at) => [String(key), values[at] as Value]);
      },
    };
  } catch {
    return undefined;
  }
}

/** Forgets everything kept on this device. */
export function wipeOffline(): void {
  if (typeof indexedDB !== "undefined") indexedDB.deleteDatabase(NAME);
}

function request(open: () => IDBOpenDBRequest, upgrade: (database: IDBDatabase) => void): IDBOpenDBRequest {
  const opening = open();
  opening.onupgradeneeded = () => upgrade(opening.result);
  return opening;
}

function asked<Value>(asking: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error ?? new Error("The store refused"));
  });
}
