/** `ocop-mapping/1`: which column of an office's own table is which criterion or field of a sheet. */
import * as z from 'zod';
import { readJson } from '../checks/read-json.js';
import { refuse } from '../errors/errors.js';
import { about } from './about.js';
import { packId, setNumber } from './fields.js';
import { firstIssue } from './issue.js';

const heading = z.string().min(1).max(500);
const target = z.string().max(80);

const mappedColumnSchema = z
  .object({
    heading: heading.meta(
      about(['Tiêu đề', 'Tiêu đề cột như trong bảng.'], ['Heading', 'The heading as the table has it.']),
    ),
    to: target
      .optional()
      .meta(
        about(
          [
            'Là',
            'Cột nói về điều gì: product.name, mã tiêu chí như 1.1, “note 1.1”, “condition dossier”, set, hoặc carried (giữ nguyên). Chưa có là còn phải chọn.',
          ],
          [
            'To',
            'What the column is about: product.name, a criterion id such as 1.1, "note 1.1", "condition dossier", set, or carried (copied as it is). Absent: still to be chosen.',
          ],
        ),
      ),
    candidates: z
      .array(target)
      .max(100)
      .readonly()
      .optional()
      .meta(
        about(
          ['Có thể là', 'Những điều mà cột có thể nói về, khi chưa rõ.'],
          ['Candidates', 'What it may be about, while that is not certain.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'MappedColumn',
    ...about(
      ['Cột', 'Một cột của bảng và điều nó nói về.'],
      ['Column', 'A column of the table, and what it is about.'],
    ),
  });

export const mappingSchema = z
  .object({
    format: z
      .literal('ocop-mapping/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    pack: packId.meta(
      about(['Bộ quy định', 'Mã bộ quy định mà bảng theo.'], ['Pack', 'The pack that the table goes by.']),
    ),
    set: setNumber
      .optional()
      .meta(
        about(
          ['Bộ sản phẩm', 'Số bộ sản phẩm của mọi dòng; không cần khi có cột set.'],
          ['Set', 'The criteria set of every row; not needed where a column says it.'],
        ),
      ),
    worksheet: z
      .string()
      .max(100)
      .optional()
      .meta(
        about(
          ['Trang tính', 'Tên trang tính có bảng; không ghi là trang đầu có các tiêu đề này.'],
          ['Worksheet', 'Where the table is; without it, the first worksheet with these headings.'],
        ),
      ),
    numbers: z
      .enum(['ordinals', 'points'])
      .optional()
      .meta(
        about(
          [
            'Số trong ô',
            'Số ở cột tiêu chí là gì: ordinals là số thứ tự phương án, points là số điểm. Không ghi thì số có hai nghĩa bị từ chối.',
          ],
          [
            'Numbers',
            'What a number in the column of a criterion is: the place of an option, or its points. Without it, a number that may be either is refused.',
          ],
        ),
      ),
    columns: z
      .array(mappedColumnSchema)
      .min(1)
      .max(2_000)
      .readonly()
      .meta(
        about(
          ['Các cột', 'Cột không có ở đây được giữ nguyên trong kết quả.'],
          ['Columns', 'Columns that are not listed are copied to the results.'],
        ),
      ),
  })
  .readonly()
  .meta(
    about(
      ['Ghép cột', 'Cột nào của bảng riêng là tiêu chí hoặc mục nào của phiếu.'],
      ['Mapping of columns', "Which column of an office's own table is which criterion or field of a sheet."],
    ),
  );

/** Which column of an office's own table is which criterion or field, `ocop-mapping/1`. */
export type TableMapping = z.infer<typeof mappingSchema>;

/**
 * Reads a mapping that somebody saved, and may have completed by hand.
 *
 * @param input JSON text or data
 * @returns the mapping
 * @throws {OcopError} `input/*` with a JSON pointer
 */
export function parseMapping(input: unknown): TableMapping {
  const parsed = mappingSchema.safeParse(readJson(input));
  if (parsed.success) return parsed.data;
  const { path, expected } = firstIssue(parsed.error);
  return refuse('input/shape', path, { expected });
}
