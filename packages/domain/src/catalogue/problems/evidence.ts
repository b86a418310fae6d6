import type { Words } from "../words.js";

/** Files as evidence: why one is not taken, not handed out, or not removed. */
export const EVIDENCE_PROBLEMS = {
  EVIDENCE_NAME: { zh: "文件名不能用。请改成 200 字以内、不含 / 和 \\ 的名称。", en: "This file name can't be used. Give it one of at most 200 characters without / and \\." },
  EVIDENCE_TYPE: {
    zh: "不收这种文件[（.{ending}）]。可以用 PDF、图片、Office/WPS 文档、OFD、文本或 MP4。",
    en: "This kind of file isn't taken[ (.{ending})]. Use PDF, pictures, Office or WPS documents, OFD, text or MP4.",
  },
  EVIDENCE_CONTENT: {
    zh: "文件内容和扩展名[ .{ending} ]不符。请用原来的软件另存后再上传。",
    en: "The contents don't match the ending[ .{ending}]. Save the file again with its own program, then upload.",
  },
  EVIDENCE_FULL: { zh: "附件最多 {limit} 个。请先移除不用的。", en: "At most {limit} files. Remove what isn't needed first." },
  EVIDENCE_WAITING: { zh: "文件还在查毒，查完才能打开。请稍候。", en: "The file is still being scanned. Please wait." },
  EVIDENCE_INFECTED: { zh: "文件没有通过安全检查，已隔离，不能打开。请换一份重新上传。", en: "The file failed the safety check and is kept in quarantine. Upload another copy." },
  EVIDENCE_OF_ANOTHER: { zh: "这个文件不属于这个项目或部门，不能引用。请选同一项目的文件。", en: "This file belongs to another project or department. Choose one of the same project." },
  EVIDENCE_HANGS_HERE: { zh: "这个文件本来就在这里，不用引用。", en: "This file already hangs here; it needn't be linked." },
  NOT_YOUR_LINK: { zh: "只有引用的一方可以取消引用。请联系引用人。", en: "Only the side that linked this file may take the link back. Ask whoever did." },
  NOT_YOUR_FILE: { zh: "只有上传的一方可以移除这个文件。请联系上传人。", en: "Only the side that uploaded this file may remove it. Ask whoever did." },
} as const satisfies Record<string, Words>;
