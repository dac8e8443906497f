  +0.000s   4.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow"}}
  +1.000s   0.004s    alice: alice delete [200] dry_run=true
  +2.000s   0.004s    alice: alice deletecollection [200] dry_run=true
  +3.000s   0.004s    alice: alice update [200 rv 10] dry_run=true
  +4.000s   0.004s    alice: alice update [200 rv 10 -> 11]
                        Δ data.mode "slow" -> "fast"
                        · metadata.resourceVersion "10" -> "11"
