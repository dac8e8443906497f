 +30.000s   0.005s  configmaps: demo gone [ConfigMap 00000000-0000-4000-8000-000000000002] object.gone=true
                      @ +50.005s unknown writer kelemetry.resource_version.written=60 kelemetry.resource_version.evidence=etcd kelemetry.resource_version.deleted=true
 +30.000s   0.005s    alice: alice create [201 rv -> 50]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"gone","namespace":"demo","uid":"00000000-0000-4000-8000-000000000002","resourceVersion":"50","creationTimestamp":"2026-11-23T12:00:00Z"},"data":{"v":"50"}}

  +0.000s  50.005s  configmaps: demo kept [ConfigMap 00000000-0000-4000-8000-000000000001]
                      @ +20.000s unknown writer kelemetry.resource_version.written=20 kelemetry.resource_version.evidence=etcd kelemetry.field_manager=operator kelemetry.field_manager.evidence=reported
  +0.000s   0.005s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"kept","namespace":"demo","uid":"00000000-0000-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"},"data":{"v":"10"}}
 +20.000s   0.005s    alice: alice update [200 rv 20 -> 30] diff.evidence=inferred diff.unseen_versions=1
                        Δ data.v "10" -> "30"
                        · metadata.resourceVersion "10" -> "30"
 +40.000s   0.005s    alice: alice update [200 rv 30 -> 70 inferred]
 +50.000s   0.005s    alice: alice update [200 rv 70 -> 80] diff.evidence=inferred diff.unseen_versions=1
                        Δ data.v "30" -> "80"
                        · metadata.resourceVersion "30" -> "80"

  +0.000s  50.005s  configmaps: demo older [ConfigMap 00000000-0000-4000-8000-000000000003] object.created_before=2026-11-23T11:00:00.000000Z
