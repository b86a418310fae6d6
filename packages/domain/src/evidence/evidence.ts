/** What a file can be evidence of: the kind of thing it hangs on. A feature that adds a kind says who may add and see (`EvidenceBinding`). */
export const EVIDENCE_KINDS = [
  "FILING", "CORRECTION", "DOCUMENT_REQUEST", "SITE_VISIT", "DISPUTE", "FINDING", "FUNDING_DECISION", "GOAL_ADJUSTMENT", "EVALUATION_REPORT", "EVALUATION_TASK", "EVALUATION_FINDING", "EVALUATION_ITEM", "QUESTION", "PACKAGE", "ASSESSMENT_MARK",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** WAITING: in quarantine, nobody gets it. CLEAN: handed out. INFECTED: kept back for good. */
export const SCAN_STATES = ["WAITING", "CLEAN", "INFECTED"] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** Bytes of one file, files of one object. */
export const EVIDENCE_LIMITS = { fileBytes: 20 * 1_048_576, filesPerObject: 100, nameLength: 200 } as const;

export type EvidenceType = {
  readonly mime: string;
  /** May be shown in the browser instead of being saved first. */
  readonly inline: boolean;
};

type KnownType = EvidenceType & { readonly endings: readonly string[]; readonly signature: (head: Uint8Array) => boolean };

const ZIP = startsWith(0x50, 0x4b, 0x03, 0x04);
const OLE = startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** What departments hand in. Each ending has the bytes its files begin with; a name that says something else is refused. */
const TYPES: readonly KnownType[] = [
  { endings: ["pdf"], mime: "application/pdf", inline: true, signature: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  { endings: ["png"], mime: "image/png", inline: true, signature: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { endings: ["jpg", "jpeg"], mime: "image/jpeg", inline: true, signature: startsWith(0xff, 0xd8, 0xff) },
  { endings: ["webp"], mime: "image/webp", inline: true, signature: (head) => ascii(head, 0, "RIFF") && ascii(head, 8, "WEBP") },
  { endings: ["heic"], mime: "image/heic", inline: false, signature: (head) => ascii(head, 4, "ftyp") },
  { endings: ["mp4", "m4a"], mime: "video/mp4", inline: false, signature: (head) => ascii(head, 4, "ftyp") },
  { endings: ["docx"], mime: `${OFFICE}.wordprocessingml.document`, inline: false, signature: ZIP },
  { endings: ["xlsx"], mime: `${OFFICE}.spreadsheetml.sheet`, inline: false, signature: ZIP },
  { endings: ["pptx"], mime: `${OFFICE}.presentationml.presentation`, inline: false, signature: ZIP },
  { endings: ["ofd"], mime: "application/ofd", inline: false, signature: ZIP },
  { endings: ["doc", "wps"], mime: "application/msword", inline: false, signature: OLE },
  { endings: ["xls", "et"], mime: "application/vnd.ms-excel", inline: false, signature: OLE },
  { endings: ["ppt", "dps"], mime: "application/vnd.ms-powerpoint", inline: false, signature: OLE },
  { endings: ["txt", "csv"], mime: "text/plain", inline: false, signature: (head) => !head.includes(0) },
];

/** Endings that are taken, for the file chooser and for words. */
export const EVIDENCE_ENDINGS: readonly string[] = TYPES.flatMap(({ endings }) => endings);

export type EvidenceRefusal = { code: "EVIDENCE_NAME" | "EVIDENCE_TYPE" | "EVIDENCE_CONTENT" | "EMPTY_FILE"; params: Record<string, string | number> };

/** Why a name cannot be taken, or null: judged before a byte is read. */
export function refusedName(name: string): EvidenceRefusal | null {
  if (name.trim() === "" || name.length > EVIDENCE_LIMITS.nameLength || name.split("").some(cannotStandInAName)) return { code: "EVIDENCE_NAME", params: {} };
  return typeNamed(name) ? null : { code: "EVIDENCE_TYPE", params: { ending: endingOf(name) } };
}

/** The type of a file by its name and first bytes; a refusal where the two disagree. `head`: at least the first 16 bytes of a longer file. */
export function evidenceType(name: string, head: Uint8Array): EvidenceType | EvidenceRefusal {
  const refused = refusedName(name);
  if (refused) return refused;
  if (head.length === 0) return { code: "EMPTY_FILE", params: {} };
  const type = typeNamed(name);
  if (!type?.signature(head)) return { code: "EVIDENCE_CONTENT", params: { ending: endingOf(name) } };
  return { mime: type.mime, inline: type.inline };
}

/** Whether a stored type may be shown in the browser. */
export function showsInline(mime: string): boolean {
  return TYPES.some((type) => type.mime === mime && type.inline);
}

function typeNamed(name: string): KnownType | undefined {
  return TYPES.find(({ endings }) => endings.includes(endingOf(name)));
}

function endingOf(name: string): string {
  const at = name.lastIndexOf(".");
  return at < 0 ? "" : name.slice(at + 1).toLowerCase();
}

function cannotStandInAName(sign: string): boolean {
  return sign < " " || sign === "\u007f" || sign === "/" || sign === "\\";
}

function startsWith(...bytes: readonly number[]): (head: Uint8Array) => boolean {
  return (head) => bytes.every((byte, at) => head[at] === byte);
}

function ascii(head: Uint8Array, at: number, text: string): boolean {
  return text.split("").every((sign, index) => head[at + index] === sign.charCodeAt(0));
}
