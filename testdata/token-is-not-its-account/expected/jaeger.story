  +0.000s  10.004s  serviceaccounts: shop builder [ServiceAccount] object.identity=inferred
  +0.000s   0.004s    kubelet: system:node:node-1 create token [201] attribution=inferred
 +10.000s   0.004s    bob: bob patch [200] attribution=inferred
