/** The colours and corners of a place, for the light and the dark scheme. */
import * as z from 'zod';
import { COLOUR, LENGTH } from '../../checks/patterns.js';
import { about } from '../about.js';

const colour = z
  .string()
  .max(7)
  .regex(COLOUR.pattern, COLOUR.expected)
  .meta({
    id: 'Colour',
    ...about(['Màu', 'Một màu viết dạng #1a2b3c hoặc #abc.'], ['Colour', 'A colour as #1a2b3c or #abc.']),
  });

/** The custom properties of the elements, without their beginning `--ocop-`. */
const themeTokensSchema = z
  .strictObject({
    accent: colour
      .optional()
      .meta(
        about(
          ['Màu nhấn', 'Màu của nút, liên kết và lựa chọn.'],
          ['Accent', 'Buttons, links and what is chosen.'],
        ),
      ),
    'on-accent': colour
      .optional()
      .meta(
        about(
          ['Chữ trên màu nhấn', 'Màu chữ đặt trên màu nhấn.'],
          ['On accent', 'Words that stand on the accent.'],
        ),
      ),
    ink: colour.optional().meta(about(['Màu chữ', 'Màu chữ chính.'], ['Ink', 'The words themselves.'])),
    muted: colour
      .optional()
      .meta(
        about(
          ['Chữ phụ', 'Màu chữ của ghi chú và chú thích.'],
          ['Muted', 'Words that stand back: notes and hints.'],
        ),
      ),
    paper: colour.optional().meta(about(['Màu nền', 'Nền của trang.'], ['Paper', 'The ground of the page.'])),
    shade: colour
      .optional()
      .meta(
        about(
          ['Nền phụ', 'Nền của những vùng tách khỏi trang.'],
          ['Shade', 'The ground of what is set apart from the page.'],
        ),
      ),
    line: colour
      .optional()
      .meta(about(['Đường kẻ', 'Màu của đường kẻ và viền.'], ['Line', 'Lines and borders.'])),
    star: colour.optional().meta(about(['Ngôi sao', 'Màu của ngôi sao.'], ['Star', 'The stars.'])),
    good: colour.optional().meta(about(['Đạt', 'Màu của điều đã đạt.'], ['Good', 'What has been reached.'])),
    warn: colour
      .optional()
      .meta(about(['Chưa đạt', 'Màu của điều còn thiếu hoặc sai.'], ['Warn', 'What is missing or wrong.'])),
    radius: z
      .string()
      .max(20)
      .regex(LENGTH.pattern, LENGTH.expected)
      .optional()
      .meta(
        about(
          ['Bo góc', 'Độ bo của các góc, như 4px hoặc 0.25rem.'],
          ['Radius', 'How round corners are, such as 4px or 0.25rem.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'ThemeTokens',
    ...about(
      ['Màu sắc', 'Màu và góc của giao diện trong một chế độ sáng hoặc tối.'],
      ['Theme tokens', 'The colours and corners of the elements in one colour scheme.'],
    ),
  });

export const layerThemeSchema = z
  .strictObject({
    light: themeTokensSchema
      .optional()
      .meta(about(['Chế độ sáng', 'Màu sắc khi nền sáng.'], ['Light', 'The colours of the light scheme.'])),
    dark: themeTokensSchema
      .optional()
      .meta(about(['Chế độ tối', 'Màu sắc khi nền tối.'], ['Dark', 'The colours of the dark scheme.'])),
  })
  .readonly()
  .meta({
    id: 'LayerTheme',
    ...about(
      ['Giao diện', 'Màu sắc của nơi này, cho chế độ sáng và chế độ tối.'],
      ['Theme', 'The colours of this place, for the light and the dark scheme.'],
    ),
  });

/** The colours and corners of one scheme, by custom property without its beginning `--ocop-`. */
export type ThemeTokens = z.infer<typeof themeTokensSchema>;
/** The colours and corners of a place, for the light and the dark scheme. */
export type LayerTheme = z.infer<typeof layerThemeSchema>;
