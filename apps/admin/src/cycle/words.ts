import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  title: { zh: "{year}年1—{month}月监控", en: "{year} Jan–{month} monitoring" },
  titleRound: { zh: "{year}年1—{month}月监控（第{round}轮）", en: "{year} Jan–{month} monitoring, round {round}" },
  switcher: { zh: "监控批次", en: "Monitoring cycle" },
  closed: { zh: "已结束", en: "closed" },
  none: { zh: "还没有监控批次", en: "No cycle yet" },
});
