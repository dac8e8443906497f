  +0.000s   8.004s  configmaps: shop one [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:00:09.004000Z
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200] attribution=inferred

  +8.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200] attribution=inferred
