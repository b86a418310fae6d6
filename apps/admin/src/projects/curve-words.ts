import { dictionary } from "@jianxiao/ui";

export const curveWords = dictionary({
  title: { zh: "应达进度", en: "Expected progress" },
  own: { zh: "自定曲线", en: "A curve of its own" },
  edit: { zh: "调整", en: "Change" },
  cancel: { zh: "取消", en: "Cancel" },
  save: { zh: "保存", en: "Save" },
  template: { zh: "套用模板", en: "Template" },
  month: { zh: "{month}月", en: "{month}" },
  network: { zh: "连不上服务器，没有存进去。", en: "The server cannot be reached; nothing was stored." },
});
