import { useQuery } from "@apollo/client/react";
import { formatWanyuan } from "@jianxiao/domain";
import { Card, DataTable, DateTimeText, Empty, Loaded, Money, Pager, pageVariables, useLocale, useUrlState } from "@jianxiao/ui";
import { ProjectPaymentsDocument } from "./project-document";
import { words } from "./words";

const PAGE = 20;

/** Each treasury payment with the file it came from. */
export function PaymentsCard({ projectId }: { projectId: string }) {
  const { t } = useLocale();
  const [url, setUrl] = useUrlState({ page: "1" });
  const result = useQuery(ProjectPaymentsDocument, { variables: { id: projectId, ...pageVariables(url.page, PAGE) } });
  const page = result.data?.project?.payments;
  return (
    <Card title={t(words.payments)} note={page && page.total > 0 && t(words.paymentsSum, { count: page.total, sum: formatWanyuan(page.sumFen) })} flush>
      <Loaded result={result}>
        {({ project }) => project && (
          <>
            <DataTable
              caption={t(words.payments)} rows={project.payments.nodes} rowKey={({ id }) => id} empty={<Empty title={t(words.paymentsNone)} />}
              columns={[
                { key: "paidOn", title: t(words.paidOn), phone: "title", cell: (row) => row.paidOn },
                { key: "amount", title: t(words.amount), align: "right", cell: (row) => <Money fen={row.amountFen} /> },
                { key: "voucher", title: t(words.voucher), cell: (row) => row.voucherKey },
                { key: "file", title: t(words.provenance), cell: (row) => <span className="two-lines">{row.fileName}<small title={row.fileSha256}>{row.fileSha256.slice(0, 12)}</small></span> },
                { key: "importedAt", title: t(words.importedAt), cell: (row) => <DateTimeText at={row.importedAt} /> },
              ]}
            />
            <Pager page={Number(url.page)} size={PAGE} total={project.payments.total} onPage={(next) => setUrl({ page: next })} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
