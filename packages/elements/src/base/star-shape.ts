/** A five-pointed star as an SVG path in a 24 by 24 box, one for all elements. */
export const STAR = 'M12 1.8l3.1 6.6 7.1 1-5.2 5.1 1.3 7.2L12 18.2l-6.3 3.5 1.3-7.2L1.8 9.4l7.1-1z';
