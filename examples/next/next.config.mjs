/** Every page is written while the site is built: any web server can hold it. */
export default { output: 'export' };
