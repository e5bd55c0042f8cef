export { DataFolderInUse } from './lock';
export { type Database, type OpenDatabase, openDatabase } from './open';
