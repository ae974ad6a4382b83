/** Style sheets are bundled next to the script that names them. */
declare module '*.css';
