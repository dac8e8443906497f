  +0.000s   0.004s  services: shop a0 [Service aaaaaaaa-0001-4000-8000-000000000010]
  +0.000s   0.004s    alice: alice create [201 rv -> 1000]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"a0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000010","resourceVersion":"1000","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +1.000s   0.004s  services: shop a1 [Service aaaaaaaa-0001-4000-8000-000000000011]
  +1.000s   0.004s    alice: alice create [201 rv -> 1020]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"a1","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000011","resourceVersion":"1020","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +2.000s   0.004s  services: shop a2 [Service aaaaaaaa-0001-4000-8000-000000000012]
  +2.000s   0.004s    alice: alice create [201 rv -> 1040]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"a2","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000012","resourceVersion":"1040","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +3.000s   0.004s  services: shop a3 [Service aaaaaaaa-0001-4000-8000-000000000013]
  +3.000s   0.004s    alice: alice create [201 rv -> 1060]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"a3","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000013","resourceVersion":"1060","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +4.000s   0.004s  services: shop a4 [Service aaaaaaaa-0001-4000-8000-000000000014]
  +4.000s   0.004s    alice: alice create [201 rv -> 1080]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"a4","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000014","resourceVersion":"1080","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +5.000s   0.004s  services: shop a5 [Service aaaaaaaa-0001-4000-8000-000000000015]
  +5.000s   0.004s    alice: alice create [201 rv -> 1100]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"a5","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000015","resourceVersion":"1100","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +2.500s   0.004s  services: shop b0 [Service aaaaaaaa-0001-4000-8000-000000000020]
  +2.500s   0.004s    alice: alice create [201 rv -> 1010]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"b0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000020","resourceVersion":"1010","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +3.500s   0.004s  services: shop b1 [Service aaaaaaaa-0001-4000-8000-000000000021]
  +3.500s   0.004s    alice: alice create [201 rv -> 1030]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"b1","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000021","resourceVersion":"1030","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +4.500s   0.004s  services: shop b2 [Service aaaaaaaa-0001-4000-8000-000000000022]
  +4.500s   0.004s    alice: alice create [201 rv -> 1050]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"b2","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000022","resourceVersion":"1050","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +5.500s   0.004s  services: shop b3 [Service aaaaaaaa-0001-4000-8000-000000000023]
  +5.500s   0.004s    alice: alice create [201 rv -> 1070]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"b3","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000023","resourceVersion":"1070","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +6.500s   0.004s  services: shop b4 [Service aaaaaaaa-0001-4000-8000-000000000024]
  +6.500s   0.004s    alice: alice create [201 rv -> 1090]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"b4","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000024","resourceVersion":"1090","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +7.500s   0.004s  services: shop b5 [Service aaaaaaaa-0001-4000-8000-000000000025]
  +7.500s   0.004s    alice: alice create [201 rv -> 1110]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"b5","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000025","resourceVersion":"1110","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}

  +0.100s   8.004s  services: shop held [Service aaaaaaaa-0001-4000-8000-000000000001] object.deleted=2026-11-23T12:00:09.104000Z deletion.timestamp=2026-11-23T12:00:02.000000Z deletion.grace_seconds=0 deletion.finalizers=["shop.example.com/hold"] deletion.released_by=operator
                      @ +8.104s unknown writer kelemetry.resource_version.written=1035
  +0.100s   0.004s    alice: alice create [201 rv -> 1001]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"held","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"1001","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/hold"]},"spec":{}}
  +8.100s   0.004s    operator: operator patch [200] diff.evidence=inferred diff.unseen_versions=1
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:02Z"
                        Δ metadata.finalizers ["shop.example.com/hold"] -> null
                        · metadata.resourceVersion "1001" -> "1035"

  +0.200s   8.004s  services: shop plain [Service aaaaaaaa-0001-4000-8000-000000000002]
  +0.200s   0.004s    alice: alice create [201 rv -> 1002]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"plain","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"1002","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}
  +8.200s   0.004s    operator: operator patch [200 rv -> 1037]
                        Δ spec.type null -> "ClusterIP"
                        · metadata.resourceVersion "1002" -> "1037"
