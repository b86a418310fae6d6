import { dictionary } from "../i18n/locale";

/** Words the steps of signing in share. */
export const stepWords = dictionary({
  unreachable: { zh: "连不上服务器，没有办理。请检查网络后重试。", en: "The server cannot be reached; nothing was done. Check the network and try again." },
  signedOut: { zh: "等待时间过长，请重新输入密码登录。", en: "That took too long. Sign in with your password again." },
  stop: { zh: "返回登录", en: "Back to sign-in" },
});
