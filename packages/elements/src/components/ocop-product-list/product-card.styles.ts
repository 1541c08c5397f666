/** A product: its picture, its name, its stars, and how it looks once its certificate has ended. */
import { css } from 'lit';

export const cardStyles = css`
  .product {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    content-visibility: auto;
    contain-intrinsic-size: auto 20em;
    /* The ring of a link in focus reaches beyond the card. */
    overflow-clip-margin: 6px;
  }
  .words {
    display: grid;
    gap: 2px;
    padding: 10px 12px 12px;
  }
  .product h3 {
    font-size: var(--_size);
    font-weight: 600;
    line-height: 1.4;
  }
  .product a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  /* All of the card leads where its name does. */
  .product a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .linked:hover {
    border-color: var(--_accent);
  }
  .picture {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
    overflow: hidden;
    background: color-mix(in srgb, var(--_industry, var(--_muted)) 14%, var(--_paper));
    color: var(--_accent);
  }
  .picture[data-industry='1'] {
    --_industry: #d99a00;
  }
  .picture[data-industry='2'] {
    --_industry: #2f9e6b;
  }
  .picture[data-industry='3'] {
    --_industry: #7fae2c;
  }
  .picture[data-industry='4'] {
    --_industry: #c0552b;
  }
  .picture[data-industry='5'] {
    --_industry: #c0507c;
  }
  .picture[data-industry='6'] {
    --_industry: #2f7fb5;
  }
  .icon {
    width: 26%;
    max-width: 64px;
    height: auto;
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    background: var(--_shade);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .entity,
  .place,
  .validity {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    margin-block: 4px 2px;
    font-weight: 600;
  }
  .expiring {
    color: var(--_warn);
  }
  /* Stands back, and can still be read. */
  .past {
    --_gold: var(--_line);
    --_star: var(--_line);
    color: var(--_muted);
    background: var(--_shade);
  }
  .past .picture {
    filter: grayscale(1);
  }
  @media (max-width: 600px) {
    .picture {
      aspect-ratio: 3 / 2;
    }
    .words {
      padding: 8px 10px 10px;
    }
    .rating span {
      font-size: var(--_small);
    }
  }
  @media print {
    .product {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
