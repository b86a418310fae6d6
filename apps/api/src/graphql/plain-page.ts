import type { FastifyInstance, FastifyReply } from "fastify";

const STYLE = `body{font:15px/1.6 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#1f2329}
label{display:block;margin:.6rem 0}input{display:block;width:100%;box-sizing:border-box;padding:.4rem;font:inherit}fieldset{border:1px solid #c9cdd4;margin:1rem 0}
button{font:inherit;padding:.4rem 1.5rem}[role=alert]{border-left:4px solid #c0362c;padding:.4rem .8rem;background:#fdf0ef}dd{margin:0 0 1rem;overflow-wrap:anywhere}`;

/** A page without script, for who has not signed in. `body` is HTML, `style` what it has of its own. */
export function page(title: string, body: string, style = ""): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · 监效</title><style>${STYLE}${style}</style></head><body><h1>${escaped(title)}</h1>${body}</body></html>`;
}

/** Text as text, also within an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One labelled input of a form. */
export function field(name: string, label: string, value: string, type = "text"): string {
  return `<label>${label}<input name="${name}" type="${type}" value="${escaped(value)}" required autocomplete="${type === "password" ? "new-password" : "off"}"></label>`;
}

/** What is wrong, each fault once; nothing when nothing is. */
export function alert(faults: readonly string[]): string {
  return faults.map((fault) => `<p role="alert">${escaped(fault)}</p>`).join("");
}

/** Lets this scope's routes take forms, as `URLSearchParams`. */
export function forms(server: FastifyInstance, bodyLimit = 20_000): void {
  server.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit }, (_request, body, done) => done(null, new URLSearchParams(String(body))));
}

/** `same-origin` instead of no referrer at all: without it browsers send a form's `Origin` as null, and the door refuses it. */
export function send(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").header("referrer-policy", "same-origin").type("text/html; charset=utf-8").send(html);
}
