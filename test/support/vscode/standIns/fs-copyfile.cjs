// @ts-check
// Stands in for a native copy that the built-in Git extension loads on startup.
const fs = require('node:fs');

exports.copyFile = fs.promises.copyFile;
exports.copyFileSync = fs.copyFileSync;
exports.cp = fs.promises.cp;
exports.isCloneSupported = () => false;
exports.constants = fs.constants;
