import { AcpError } from '@/lib/acp/schema';

/** What is wrong with one row. `row`: the line of a .jsonl file; in .csv and .tsv the row as a spreadsheet counts it, the header being row 1. */
export type RowTrouble = { row: number; field?: string; message: string };

/** A refusal in the Feed API's flat error shape; `param` is a JSONPath. */
export function refusal(status: number, code: string, message: string, param?: string): AcpError {
  return new AcpError(status, { type: 'invalid_request', code, message, ...(param && { param }) });
}

/** Where a row's field is, as the error's `param` names it. */
export const paramOf = ({ row, field }: RowTrouble): string => `$.rows[${row}]${field ? `.${field}` : ''}`;

/** How many wrong rows an answer lists; all of them are counted. */
const listed = 100;

export type Report = { errors: RowTrouble[]; count: number; wrongRows: number; add: (troubles: RowTrouble[]) => void };

/** Collects what is wrong with a file's rows: the first hundred by name, the rest as a number, so that its size does not depend on the file's. */
export function newReport(): Report {
  const report: Report = {
    errors: [],
    count: 0,
    wrongRows: 0,
    add: (troubles) => {
      report.wrongRows++;
      report.count += troubles.length;
      report.errors.push(...troubles.slice(0, listed - report.errors.length));
    },
  };
  return report;
}

/** The flat error of a file with wrong rows. The rows stand beside it in `errors`, which the specification's error does not know: the files' addresses are ours. */
export function wrongRows(report: Report, rows: number): AcpError {
  const first = report.errors[0] ?? { row: 0, message: '' };
  const where = `Row ${first.row}${first.field ? `, ${first.field}` : ''}`;
  const said = `${report.wrongRows} of ${rows} ${rows === 1 ? 'row' : 'rows'} ${report.wrongRows === 1 ? 'is' : 'are'} wrong; nothing was changed. ${where}: ${first.message}`;
  const body = { type: 'invalid_request', code: 'invalid_product_payload', message: said, param: paramOf(first) };
  return new AcpError(400, Object.assign(body, { errors: report.errors, error_count: report.count }));
}
