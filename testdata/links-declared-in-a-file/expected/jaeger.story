  +1.000s   0.003s  persistentvolumeclaims: shop data [PersistentVolumeClaim cccccccc-0001-4000-8000-000000000002]
  +1.000s   0.003s    alice: alice create [201 rv -> 11]
                        = {"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"data","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000002","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:02Z"},"spec":{"resources":{"requests":{"storage":"1Gi"}}}}

  +0.000s  19.003s  backupschedules: shop nightly [BackupSchedule cccccccc-0001-4000-8000-000000000001] object.deleted=2026-11-23T12:00:20.003000Z
  +0.000s   0.003s    alice: alice create [201 rv -> 10]
                        = {"apiVersion":"backup.example.com/v1","kind":"BackupSchedule","metadata":{"name":"nightly","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"cron":"0 1 * * *"}}
  +9.000s   0.003s    backups: shop nightly-1 [Backup cccccccc-0001-4000-8000-000000000003] link.class=schedule link.evidence=inferred links=["backup-source: persistentvolumeclaims shop/data (inferred)"]
                        ~ persistentvolumeclaims: shop data
  +9.000s   0.003s      backup:controller: system:serviceaccount:backup:controller create [201 rv -> 12]
                          = {"apiVersion":"backup.example.com/v1","kind":"Backup","metadata":{"name":"nightly-1","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000003","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:10Z","labels":{"backup.example.com/schedule":"nightly"}},"spec":{"bucket":"cold","source":{"apiVersion":"v1","kind":"PersistentVolumeClaim","name":"data"}}}
 +10.000s   0.003s      configmaps: shop nightly-1-progress [ConfigMap cccccccc-0001-4000-8000-000000000004] link.class=backup-progress link.evidence=inferred
 +10.000s   0.003s        backup:controller: system:serviceaccount:backup:controller create [201 rv -> 13]
                            = {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"nightly-1-progress","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000004","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:11Z"},"data":{"done":"40"}}
 +19.000s   0.003s    alice: alice delete [200 rv -> 14 inferred]
                        = {"apiVersion":"backup.example.com/v1","kind":"BackupSchedule","metadata":{"name":"nightly","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"cron":"0 1 * * *"}}

 +20.000s   0.003s  backupschedules: shop nightly [BackupSchedule cccccccc-0001-4000-8000-000000000005]
 +20.000s   0.003s    alice: alice create [201 rv -> 15]
                        = {"apiVersion":"backup.example.com/v1","kind":"BackupSchedule","metadata":{"name":"nightly","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000005","resourceVersion":"15","creationTimestamp":"2026-11-23T12:00:21Z"},"spec":{"cron":"0 2 * * *"}}
 +29.000s   0.003s    backups: shop nightly-2 [Backup cccccccc-0001-4000-8000-000000000006] link.class=schedule link.evidence=inferred links=["backup-source: persistentvolumeclaims shop/data (inferred)"]
                        ~ persistentvolumeclaims: shop data
 +29.000s   0.003s      backup:controller: system:serviceaccount:backup:controller create [201 rv -> 16]
                          = {"apiVersion":"backup.example.com/v1","kind":"Backup","metadata":{"name":"nightly-2","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000006","resourceVersion":"16","creationTimestamp":"2026-11-23T12:00:30Z","labels":{"backup.example.com/schedule":"nightly"}},"spec":{"bucket":"cold","source":{"apiVersion":"v1","kind":"PersistentVolumeClaim","name":"data"}}}
