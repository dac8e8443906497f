  +0.000s   0.004s  configmaps: shop one [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +8.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200] attribution=inferred
