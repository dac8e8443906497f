  +2.000s   0.004s  configmaps: other three [ConfigMap cccccccc-0001-4000-8000-000000000000]
  +2.000s   0.004s    alice: alice create [201 rv -> 12]

  +0.000s   8.004s  configmaps: shop one [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200]

  +1.000s   7.004s  configmaps: shop two [ConfigMap bbbbbbbb-0001-4000-8000-000000000000]
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200]
