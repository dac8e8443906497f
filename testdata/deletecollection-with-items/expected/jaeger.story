  +2.000s   0.004s  configmaps: other three [ConfigMap cccccccc-0001-4000-8000-000000000000]
  +2.000s   0.004s    alice: alice create [201 rv -> 12]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"three","namespace":"other","uid":"cccccccc-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:03Z"}}

  +0.000s   8.004s  configmaps: shop one [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"one","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"}}
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"one","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"}}

  +1.000s   7.004s  configmaps: shop two [ConfigMap bbbbbbbb-0001-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:09.000000Z deletion.grace_seconds=0 deletion.finalizers=["example.com/hold"] deletion.blocked_by=["example.com/hold"]
                      @ +8.000s unknown writer kelemetry.resource_version.written=11
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200]
                        = {"metadata":{"creationTimestamp":"2026-11-23T12:00:02Z","deletionGracePeriodSeconds":0,"deletionTimestamp":"2026-11-23T12:00:09Z","finalizers":["example.com/hold"],"name":"two","namespace":"shop","resourceVersion":"11","uid":"bbbbbbbb-0001-4000-8000-000000000000"}}
