#!/bin/bash
# Two accounts: the server's own changes rows, the owner's also the schema. Run once by the database's image.
set -eu
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE USER 'jianxiao'@'%' IDENTIFIED BY '$DB_PASSWORD';
GRANT SELECT, INSERT, UPDATE, DELETE ON jianxiao.* TO 'jianxiao'@'%';
CREATE USER 'jianxiao_owner'@'%' IDENTIFIED BY '$DB_OWNER_PASSWORD';
GRANT ALL ON jianxiao.* TO 'jianxiao_owner'@'%';
SQL
