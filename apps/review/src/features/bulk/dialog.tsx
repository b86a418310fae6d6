import { Modal } from "antd";
import type { ReactNode } from "react";

/** A dialog of the bulk decisions; its buttons are its own. */
export function BulkDialog({ title, onClose, children, footer }: { title: string; onClose: () => void; children: ReactNode; footer: ReactNode }) {
  return <Modal open title={title} onCancel={onClose} width={640} footer={<span className="bulk-foot">{footer}</span>}>{children}</Modal>;
}
