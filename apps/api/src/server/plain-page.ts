const STYLE = `body{font:15px/1.6 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#1f2329}
label{display:block;margin:.6rem 0}input{display:block;width:100%;box-sizing:border-box;padding:.4rem;font:inherit}fieldset{border:1px solid #c9cdd4;margin:1rem 0}
button{font:inherit;padding:.4rem 1.5rem}[role=alert]{border-left:4px solid #c0362c;padding:.4rem .8rem;background:#fdf0ef}dd{margin:0 0 1rem;overflow-wrap:anywhere}`;

/** A page without script, for the few moments before anybody can sign in. `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · 监效</title><style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>${body}</body></html>`;
}

/** Text as text, also within an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
