declare module 'virtual:felt-fonts.css';
