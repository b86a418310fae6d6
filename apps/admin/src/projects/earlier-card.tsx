import { useQuery } from "@apollo/client/react";
import { cellAt, displayText, indicatorPath, monthsText, targetText } from "@jianxiao/domain";
import { Card, DateTimeText, dictionary, useLocale } from "@jianxiao/ui";
import { graphql } from "../gql";

const EarlierFormsDocument = graphql(`
  query EarlierForms($projectId: ID!) { earlierForms(projectId: $projectId) { facts source { fiscalYear cutOffMonth fileName sheet sha256 who at } } }
`);

const words = dictionary({
  title: { zh: "往年实际值", en: "Earlier years" },
  note: { zh: "从往年的表导入，只供对照", en: "Read from earlier years' forms, for comparison only" },
  indicator: { zh: "指标", en: "Indicator" },
  target: { zh: "指标值", en: "Target" },
  actual: { zh: "实际值", en: "Actual" },
  from: { zh: "来自“{file}”的“{sheet}”，{who} 导入，摘要 {digest}", en: "From “{sheet}” of “{file}”, read by {who}, digest {digest}" },
});

/** What workbooks of earlier years say of the project, with where each came from. Nothing where none was read. */
export function EarlierCard({ projectId }: { projectId: string }) {
  const { t, locale } = useLocale();
  const { data } = useQuery(EarlierFormsDocument, { variables: { projectId } });
  if (!data || data.earlierForms.length === 0) return null;
  return (
    <Card title={t(words.title)} note={t(words.note)}>
      {data.earlierForms.map(({ facts, source }) => (
        <details key={`${source.fiscalYear}-${source.cutOffMonth}`} open={data.earlierForms[0]?.source === source}>
          <summary><b>{source.fiscalYear}{locale === "zh" ? "年" : ", "}{monthsText(source.cutOffMonth)[locale]}</b></summary>
          <table className="figures left">
            <thead><tr><th scope="col">{t(words.indicator)}</th><th scope="col">{t(words.target)}</th><th scope="col">{t(words.actual)}</th></tr></thead>
            <tbody>
              {facts.indicators.map((indicator) => {
                const actual = cellAt(facts, indicatorPath(indicator.id, "actual"));
                return <tr key={indicator.id}><th scope="row">{indicator.name}</th><td>{targetText(indicator)}</td><td>{actual ? displayText(actual, locale) || "—" : "—"} {actual?.text ? actual.unit : ""}</td></tr>;
              })}
            </tbody>
          </table>
          <p className="quiet">{t(words.from, { file: source.fileName ?? "", sheet: source.sheet ?? "", who: source.who ?? "", digest: (source.sha256 ?? "").slice(0, 12) })} {source.at && <DateTimeText at={source.at} />}</p>
        </details>
      ))}
    </Card>
  );
}
