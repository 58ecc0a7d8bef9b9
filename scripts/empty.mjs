// Stands in for optional packages that the bundle leaves out.
export default undefined;
