/** jsdom lays nothing out. */
export default {};
