import { publicText, type DisclosurePack, type PublicTable } from "@jianxiao/domain";

/** The pack as one page that needs nothing but itself: headings, captions and scopes for those who listen, contrast and print for those who look; no script, no address. */
export function publicPage({ title, intro, tables }: DisclosurePack, made: { date: string; publisher: string }): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header><h1>${escaped(title)}</h1><p>${escaped(made.publisher)}　${escaped(made.date)}</p></header>
<nav aria-label="目录"><ol>${tables.map(({ title: name }, at) => `<li><a href="#part${at + 1}">${escaped(name)}</a></li>`).join("")}</ol></nav>
<main id="main">
<p>${escaped(intro)}</p>
${tables.map(section).join("\n")}
</main>
</body>
</html>
`;
}

function section({ title, note, columns, rows, total }: PublicTable, at: number): string {
  const cell = (value: string | number | null, column: number) => {
    const kind = columns[column]?.kind ?? "TEXT";
    const text = escaped(publicText(kind, value));
    return column === 0 ? `<th scope="row">${text}</th>` : `<td${kind === "TEXT" ? "" : " class=\"n\""}>${text}</td>`;
  };
  const line = (values: readonly (string | number | null)[]) => `<tr>${values.map(cell).join("")}</tr>`;
  return `<section aria-labelledby="part${at + 1}">
<h2 id="part${at + 1}">${escaped(title)}</h2>
<div class="wide" role="region" aria-labelledby="part${at + 1}" tabindex="0"><table>
<caption>${escaped(note === "" ? title : `${title}（${note}）`)}</caption>
<thead><tr>${columns.map(({ heading, kind }) => `<th scope="col"${kind === "TEXT" ? "" : " class=\"n\""}>${escaped(heading)}</th>`).join("")}</tr></thead>
<tbody>${rows.map(line).join("")}</tbody>
${total ? `<tfoot>${line(total)}</tfoot>` : ""}
</table></div>
</section>`;
}

const STYLE = `body{margin:0 auto;max-width:70rem;padding:1rem;color:#182127;background:#fff;font:1rem/1.6 "PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
h1{font-size:1.5rem;line-height:1.4}h2{margin-top:2rem;font-size:1.2rem}a{color:#17597a}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
.wide{overflow-x:auto}table{width:100%;border-collapse:collapse}caption{padding:.25rem 0;color:#46535b;text-align:left}
th,td{padding:.35rem .6rem;border:1px solid #d3dade;text-align:left;vertical-align:top}thead th{background:#eef2f4}tfoot th,tfoot td{background:#fafbfc;font-weight:600}
tbody th{font-weight:400}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@media print{nav,.skip{display:none}thead{display:table-header-group}tr{break-inside:avoid}}`;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
