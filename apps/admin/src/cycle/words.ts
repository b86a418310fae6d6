import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  switcher: { zh: "监控批次", en: "Monitoring cycle" },
  closed: { zh: "已结束", en: "closed" },
  none: { zh: "还没有监控批次", en: "No cycle yet" },
});
