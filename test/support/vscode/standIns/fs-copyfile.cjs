// @ts-check
// Stands in for a native copy that the built-in git extension loads at its start.
const fs = require('node:fs');

exports.copyFile = fs.promises.copyFile;
exports.copyFileSync = fs.copyFileSync;
exports.cp = fs.promises.cp;
exports.isCloneSupported = () => false;
exports.constants = fs.constants;
