import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  title: { zh: "结束与归档", en: "Closing and archive" },
  openNote: { zh: "审完后结束批次；结束后各方只能查阅，没有报送的保持原样。", en: "Close the cycle once review is done. Closed, it is only read; what was never filed stays as it is." },
  closedNote: { zh: "批次已结束。归档把定稿、报送件、办理过程、佐证和审计记录装入一个文件，每个文件都有摘要；归档后不能重新打开。", en: "The cycle is closed. The archive holds frozen forms, packages, how they were handled, evidence and the trail in one file, each with its digest. Archived, it is not opened again." },
  failed: { zh: "上次归档没有完成，可以重新归档。", en: "The last archive was not finished; try again." },
  underWay: { zh: "正在归档：{done}/{total} 个部门", en: "Archiving: {done} of {total} departments" },
  done: { zh: "已归档：{entries} 个文件，{size} MB", en: "Archived: {entries} files, {size} MB" },
  verify: { zh: "解压后用 sha256sum -c SHA256SUMS 核对；定稿的摘要就是签字时的摘要。", en: "Unpacked, verify with sha256sum -c SHA256SUMS; a frozen form's digest is the one that was signed." },
  download: { zh: "下载归档", en: "Download" },
  close: { zh: "结束批次", en: "Close the cycle" },
  reopen: { zh: "重新打开", en: "Open again" },
  archive: { zh: "归档", en: "Archive" },
  network: { zh: "连不上服务器，没有办理。请重试。", en: "The server cannot be reached; nothing was done. Try again." },
});
